package dev.migrations.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsExceptionTest {

    @Test
    void aSingleFaultSpeaksForItself() {
        FaultsException exception = new FaultsException(List.of(Fault.of("The door is open.", "Close it.")));

        assertThat(exception.problem()).isEqualTo("The door is open.");
        assertThat(exception.action()).isEqualTo("Close it.");
        assertThat(exception).hasMessage("The door is open.\nClose it.");
    }

    @Test
    void severalFaultsAreNumberedAndTheirActionsNameTheNumbers() {
        FaultsException exception = new FaultsException(List.of(
                Fault.of("The door is open.", "Close it."),
                Fault.of("The light is on,\nin the hall.", "Switch it off,\nplease."),
                Fault.of("The window is open.", "Close it.")));

        assertThat(exception.problem()).isEqualTo("""
                        3 faults were found:
                          1. The door is open.
                          2. The light is on,
                             in the hall.
                          3. The window is open.""");
        assertThat(exception.action()).isEqualTo("1, 3: Close it.\n2: Switch it off,\n     please.");
    }

    @Test
    void oneActionForAllIsToldOnce() {
        FaultsException exception = new FaultsException(
                List.of(Fault.of("The door is open.", "Close it."), Fault.of("The window is open.", "Close it.")));

        assertThat(exception.action()).isEqualTo("Close it.");
    }

    @Test
    void anExceptionNeedsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FaultsException(List.of()))
                .withMessage("an exception needs at least one fault");
    }
}
