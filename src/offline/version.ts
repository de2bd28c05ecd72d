declare const __APP_VERSION__: string;

/** The version of this build, as people report it: the package’s version and a hash of what it was built from, `0.1.0+1a2b3c4`. */
export const APP_VERSION = __APP_VERSION__;
