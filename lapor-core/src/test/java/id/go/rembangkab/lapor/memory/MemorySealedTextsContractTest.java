// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.contract.SealedTextsContract;
import id.go.rembangkab.lapor.contract.Store;
import java.time.InstantSource;

class MemorySealedTextsContractTest extends SealedTextsContract {
    @Override
    protected Store open(InstantSource clock) {
        MemoryStore store = new MemoryStore(clock);
        return new Store(store, store, store);
    }
}
