// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Text;
import java.util.concurrent.atomic.AtomicInteger;

/** Ids in the order they are asked for. */
final class CountedIdentity implements Identity {
    private final AtomicInteger last = new AtomicInteger();

    @Override
    public ComplaintId complaint() {
        return new ComplaintId("c" + last.incrementAndGet());
    }

    @Override
    public Text text(String plain) {
        return Text.seal("t" + last.incrementAndGet(), "00", plain);
    }
}
