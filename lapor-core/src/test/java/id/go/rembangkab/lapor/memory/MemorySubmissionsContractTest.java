// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.contract.SubmissionsContract;
import id.go.rembangkab.lapor.report.Submissions;

class MemorySubmissionsContractTest extends SubmissionsContract {
    @Override
    protected Submissions open() {
        return new MemorySubmissions();
    }
}
