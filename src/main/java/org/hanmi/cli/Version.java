package org.hanmi.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar names. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"hanmi " + (version == null ? "(not packaged)" : version)};
    }
}
