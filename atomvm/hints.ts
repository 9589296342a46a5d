/** What to do about a build that lacks something: flags for the command line of AtomVM's CMake (docs/own-builds.md). */

/** Debugging information of the objects. */
const COMPILE = "-DCMAKE_C_FLAGS=-g";
/** Behind all other flags of the linker, so that these are the ones that count. */
const LINK = '"-DCMAKE_C_STANDARD_LIBRARIES=-g -O1 -Wl,--no-gc-sections"';

export const NAMES_HINT = `build it with names and debugging information: add ${COMPILE} ${LINK} to the CMake line (docs/own-builds.md)`;

export const LINK_HINT = `link it without the optimiser's changes: add ${LINK} to the CMake line (docs/own-builds.md)`;
