// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.sla;

public class Open {
    private String changed = "";

    public void change(String text) {
        if (text.isEmpty()) throw new RuntimeException(changed);
        changed = text;
    }
}
