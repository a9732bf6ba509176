package id.go.rembangkab.lapor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

class ModuleTest {
    @Test
    void needs_nothing_but_java_base_at_run_time() {
        var descriptor = getClass().getModule().getDescriptor();

        assertThat(descriptor).as("tests run on the module path").isNotNull();
        assertThat(descriptor.requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }
}
