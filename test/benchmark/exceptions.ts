/** Recorded errors that neither a rule catches nor our sources exclude, with the proof that it cannot be. At most five. */
export const exceptions: Readonly<Record<`E${number}`, string>> = {};
