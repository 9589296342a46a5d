/** BEAM's registers: x and y registers are numbered below this (OTP's loader refuses others). */
export const MAX_REGISTERS = 1024;
