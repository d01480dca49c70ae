import { createHash } from 'node:crypto'
import pg from 'pg'

// Tests ask the same long questions over and over, and planning one takes longer than answering it from a few rows. Named, a statement keeps its
// plan as long as its connection lives; PostgreSQL makes another whenever a table, a policy or the role has changed. The product names none:
// over 5,000 people a plan made for the very values is worth its time.

/** Shorter statements are planned in no time, and there are many more of them. */
const LONG = 300
/** @type {Map<string, string>} */
const names = new Map()

/** @param {string} text */
function nameOf(text) {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url')
  names.set(text, name)
  return name
}

const query = pg.Client.prototype.query
/** @param {unknown} text @param {unknown} values @param {unknown[]} rest */
pg.Client.prototype.query = function named(text, values, ...rest) {
  if (typeof text !== 'string' || text.length < LONG || !Array.isArray(values)) return query.call(this, text, values, ...rest)
  return query.call(this, { name: nameOf(text), text, values }, ...rest)
}
