// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.contract.AgenciesContract;

class MemoryAgenciesContractTest extends AgenciesContract {
    @Override
    protected Agencies open() {
        return new MemoryAgencies();
    }
}
