/** The written forms of "be"; a rule adds the short ones that mean nothing else where it looks. */
export const BE = "am is are was were be been being".split(" ");

/** The written forms of "have"; here, too, the short ones are each rule's own. */
export const HAVE = "have has had having".split(" ");
