// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.contract.RulebookContract;
import id.go.rembangkab.lapor.desk.Rulebook;

class MemoryRulebookContractTest extends RulebookContract {
    private final MemoryRulebook rulebook = new MemoryRulebook();

    @Override
    protected Rulebook open() {
        return rulebook;
    }

    @Override
    protected Rulebook reopen() {
        return rulebook;
    }
}
