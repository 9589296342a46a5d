/** The builds that are known, by name. */
import type { AtomVmBuild } from "../build.ts";
import { popcorn } from "./popcorn.ts";

export const BUILDS: Readonly<Record<string, AtomVmBuild>> = { popcorn };

export const DEFAULT_BUILD: AtomVmBuild = popcorn;
