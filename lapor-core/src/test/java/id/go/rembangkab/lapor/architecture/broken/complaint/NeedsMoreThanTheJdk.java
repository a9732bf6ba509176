// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.complaint;

import java.io.Reader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;

public record NeedsMoreThanTheJdk(
        Path path, URI uri, Random random, ConcurrentHashMap<String, Thread> threads, Reader reader) {
    Object name() throws ClassNotFoundException {
        threads.put("", new Thread());
        Assertions.assertThat(path).isNotNull();
        return Class.forName("java.lang.String");
    }
}
