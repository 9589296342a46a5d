// Vitest ends its processes by a signal, at which V8 writes nothing: it is told to after each file of tests.
import { takeCoverage } from "node:v8";
import { afterAll } from "vitest";

afterAll(() => takeCoverage());
