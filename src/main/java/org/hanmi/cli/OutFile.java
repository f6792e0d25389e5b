package org.hanmi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** What {@code --out} names: a file, or standard output by a hyphen, as if nothing had been named. */
final class OutFile implements ITypeConverter<@Nullable Path> {

    @Override
    public @Nullable Path convert(String name) {
        return name.equals("-") ? null : Path.of(name);
    }
}
