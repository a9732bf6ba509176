// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.memory;

import id.go.rembangkab.lapor.complaint.Channels;
import id.go.rembangkab.lapor.contract.ChannelsContract;

class MemoryChannelsContractTest extends ChannelsContract {
    @Override
    protected Channels open() {
        return new MemoryChannels();
    }
}
