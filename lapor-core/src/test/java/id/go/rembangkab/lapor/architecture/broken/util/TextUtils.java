// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.util;

final class TextUtils {
    private TextUtils() {}
}
