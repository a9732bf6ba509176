// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.complaint;

import java.util.List;

public interface Complaints {
    long append(String id, long expectedVersion, List<String> events);
}
