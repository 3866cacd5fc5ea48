/** Who reads the guide: a helper, or the person whose MitID it is. It decides what a private moment says. */
export type Audience = 'helper' | 'self';
