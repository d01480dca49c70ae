import * as z from 'zod'
import { cookieOf } from './served.ts'

type Json = Record<string, any>

/** One call: `input` goes into path, query or body as the description says. */
export interface Ask {
  cookie?: string
  ifMatch?: number
  /** The status the answer must have, 200 unless told, or any that is described. */
  status?: number | 'any'
}

/** An API known by nothing but its own description. */
export interface DescribedApi {
  origin: string
  /** Ids of the operations called so far. */
  called: Set<string>
  /**
   * Calls an operation by its id.
   * @returns status and body, and the Cookie header a browser would send from then on
   * @throws when the status is not the one asked for, or the answer is not what the description promises
   */
  ask<T = any>(operation: string, input?: Json, ask?: Ask): Promise<{ status: number; body: T; cookie: string }>
  /** Where an operation is, with its path filled in. */
  addressOf(operation: string, input: Json): { method: string; path: string }
  operations: readonly Operation[]
}

/** An operation as OpenAPI has it. */
export interface Operation {
  id: string
  method: string
  path: string
  parameters: readonly { name: string; in: 'path' | 'query' | 'header'; required: boolean }[]
  /** Names a body has to have. */
  required: readonly string[]
  responses: Json
}

/** Reads `/api/openapi.json` of a running server. */
export async function describedApi(origin: string): Promise<DescribedApi> {
  const description = (await (await fetch(`${origin}/api/openapi.json`)).json()) as Json
  const operations = operationsOf(description)
  const schemas = new Map<string, z.ZodType>()
  const called = new Set<string>()
  const find = (id: string): Operation => {
    const found = operations.find((operation) => operation.id === id)
    if (!found) throw new Error(`The description has no operation ${id}.`)
    return found
  }
  const schemaOf = (operation: Operation, status: number, type: string): z.ZodType => {
    const key = `${operation.id} ${status}`
    const described = operation.responses[status]?.content?.[type]?.schema
    if (!described) throw new Error(`${key}: the description knows no ${type}.`)
    if (!schemas.has(key)) schemas.set(key, z.fromJSONSchema(withoutReferences(described, description) as never))
    return schemas.get(key)!
  }
  const ask: DescribedApi['ask'] = async (id, input = {}, { cookie, ifMatch, status = 200 } = {}) => {
    const operation = find(id)
    called.add(id)
    const answer = await send(origin, operation, input, { cookie, ifMatch })
    const text = await answer.text()
    if (status !== 'any' && answer.status !== status) throw new Error(`${id} answered ${answer.status} and not ${status}: ${text}`)
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]!
    const body: unknown = type.endsWith('json') ? JSON.parse(text) : text
    const checked = schemaOf(operation, answer.status, type).safeParse(body)
    if (!checked.success) throw new Error(`${id} ${answer.status} is not as described: ${z.prettifyError(checked.error)}\n${text}`)
    return { status: answer.status, body: body as never, cookie: cookieOf(answer) }
  }
  return { origin, operations, called, ask, addressOf: (id, input) => filled(find(id), input) }
}

function operationsOf(description: Json): Operation[] {
  return Object.entries(description.paths as Record<string, Json>).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([method, each]) => ({
      id: each.operationId, method: method.toUpperCase(), path, parameters: each.parameters, responses: each.responses,
      required: each.requestBody?.content['application/json'].schema.required ?? [],
    })))
}

/** References resolved where they stand: what comes out is a schema of its own. */
function withoutReferences(schema: unknown, description: Json): unknown {
  if (Array.isArray(schema)) return schema.map((each) => withoutReferences(each, description))
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref } = schema as { $ref?: string }
  if ($ref) return withoutReferences($ref.split('/').slice(1).reduce((at, key) => at[key], description), description)
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutReferences(value, description)]))
}

function filled({ method, path, parameters }: Operation, input: Json): { method: string; path: string } {
  const asked = parameters.filter((each) => each.in === 'query' && input[each.name] !== undefined)
  const query = new URLSearchParams(asked.map(({ name }) => [name, String(input[name])]))
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])))
  return { method, path: query.size ? `${at}?${query}` : at }
}

async function send(origin: string, operation: Operation, input: Json, { cookie, ifMatch }: Ask): Promise<Response> {
  const { method, path } = filled(operation, input)
  const elsewhere = operation.parameters.map((each) => each.name)
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !elsewhere.includes(name)))
  const bodyless = method === 'GET' || method === 'DELETE'
  if (bodyless && Object.keys(rest).length) throw new Error(`${operation.id} takes no ${Object.keys(rest)}.`)
  return fetch(origin + path, {
    method, ...(!bodyless && { body: JSON.stringify(rest) }),
    headers: {
      'sec-fetch-site': 'same-origin', ...(!bodyless && { 'content-type': 'application/json' }),
      ...(cookie && { cookie }), ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    },
  })
}
