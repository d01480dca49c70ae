/** An instant, RFC 3339 in UTC. Never later than the anchor's midnight, unless its name says it is planned. */
export type Instant = string
