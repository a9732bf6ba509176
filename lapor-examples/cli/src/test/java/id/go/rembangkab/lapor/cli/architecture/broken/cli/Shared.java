// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.architecture.broken.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

final class Shared {
    static final AtomicLong SEEN = new AtomicLong();
    static final ThreadLocal<List<String>> MINE = ThreadLocal.withInitial(ArrayList::new);
    static long last;

    private Shared() {}
}
