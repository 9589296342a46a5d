/**
 * Colours depend on where the tests run: picocolors writes them to a pipe when `CI` is set. Tests, and the commands they
 * start, do without; those of colours ask for them.
 */
process.env.NO_COLOR = "1";
delete process.env.FORCE_COLOR;
