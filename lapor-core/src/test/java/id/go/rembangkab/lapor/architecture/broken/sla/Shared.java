// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.sla;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class Shared {
    static final HashMap<String, String> SEEN = new HashMap<>();
    static final ConcurrentHashMap<String, String> LOCKED = new ConcurrentHashMap<>();
    static Map<String, String> last = Map.of();

    private Shared() {}
}
