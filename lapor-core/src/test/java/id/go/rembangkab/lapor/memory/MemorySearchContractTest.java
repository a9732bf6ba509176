// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.contract.SearchContract;
import id.go.rembangkab.lapor.contract.Store;
import java.time.InstantSource;

class MemorySearchContractTest extends SearchContract {
    @Override
    protected Store open(InstantSource clock) {
        MemoryStore store = new MemoryStore(clock);
        return new Store(store, store, store);
    }
}
