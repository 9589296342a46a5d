// Runs TypeScript sources as they are: node --import ./scripts/register-tsx.mjs FILE.ts. Worker threads inherit the
// option, so their files are found as sources, too; tsx's own command registers in the main thread only.
import { register } from "tsx/esm/api";

register();
