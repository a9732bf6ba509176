// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleTest {
    @Test
    void needs_nothing_but_java_base_at_run_time() {
        var descriptor = ModuleFinder.of(Path.of("target", "classes"))
                .find("id.go.rembangkab.lapor")
                .orElseThrow()
                .descriptor();

        assertThat(descriptor.requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void is_a_named_module_unless_the_build_asks_for_the_class_path() {
        assertThat(getClass().getModule().isNamed())
                .isEqualTo(Boolean.parseBoolean(System.getProperty("lapor.modulePath", "false")));
    }
}
