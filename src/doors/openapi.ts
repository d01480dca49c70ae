import * as z from 'zod'
import { Finding } from '../kit/finding.ts'
import { REFUSALS } from '../kit/refusal.ts'
import type { AnyAction } from '../server/action.ts'

const Problem = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(), code: z.string(),
  findings: z.array(Finding).optional(), errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  current: z.unknown().optional(),
}).meta({ description: 'RFC 9457 problem. 404 is the same for what is hidden and what does not exist.' })

type Json = Record<string, unknown>

/** A verb beside the action list, which needs nobody to be signed in; its path is whole. */
export type OpenVerb = Pick<AnyAction, 'id' | 'help' | 'method' | 'input' | 'output'> & { path: `/${string}` }

/** OpenAPI 3.1 of a list of actions and of the verbs beside it: every operation, every status, every schema. */
export function openApi(actions: readonly AnyAction[], version: string, open: readonly OpenVerb[] = []): Json {
  const paths: Record<string, Json> = {}
  for (const verb of open) paths[verb.path] = { [verb.method.toLowerCase()]: { ...operation({ ...verb, kind: 'read', run: async () => undefined }), security: [] } }
  for (const action of actions) {
    const path = `/api/v1${action.path}`
    paths[path] = { ...paths[path], [action.method.toLowerCase()]: operation(action) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Plumbline', version, description: 'Every verb of the product. The web app, the command line and other programs use the same list.' },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'plumbline.session_token' }, token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: schema(Problem, 'output') },
    },
    security: [{ session: [] }, { token: [] }],
  }
}

function operation(action: AnyAction): Json {
  const input = schema(action.input, 'input') as { properties?: Record<string, Json>; required?: string[] }
  const inPath = [...action.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
  const bodyless = action.method === 'GET' || action.method === 'DELETE'
  const rest = Object.keys(input.properties ?? {}).filter((name) => !inPath.includes(name))
  return {
    operationId: action.id, summary: action.help, tags: [action.id.split('.')[0]],
    parameters: [
      ...inPath.map((name) => ({ name, in: 'path', required: true, schema: input.properties?.[name] ?? { type: 'string' } })),
      ...(bodyless ? rest.map((name) => ({ name, in: 'query', required: input.required?.includes(name) ?? false, schema: input.properties![name] })) : []),
      ...(action.ifMatch ? [header('If-Match', true, 'The ETag last read: nothing is overwritten unseen.')] : []),
      ...(action.kind === 'write' ? [header('Idempotency-Key', false, 'A retry with the same key gets the first answer.')] : []),
    ],
    ...(!bodyless && rest.length && { requestBody: { required: rest.some((name) => input.required?.includes(name)), content: { 'application/json': { schema: without(input, inPath) } } } }),
    responses: { 200: { description: 'Done.', content: content(action) }, ...problems() },
    ...(action.scope && { 'x-token-scope': action.scope }),
  }
}

/** JSON, or a file of a type its output names. */
function content(action: AnyAction): Json {
  const output = schema(action.output, 'output') as { properties?: { file?: { properties?: { type?: { const?: string; enum?: string[] } } } } }
  const { const: only, enum: types = only ? [only] : [] } = output.properties?.file?.properties?.type ?? {}
  if (types.length === 0) return { 'application/json': { schema: output } }
  return Object.fromEntries(types.map((type) => [type.split(';')[0]!, { schema: { type: 'string' } }]))
}

function header(name: string, required: boolean, description: string): Json {
  return { name, in: 'header', required, description, schema: { type: 'string' } }
}

function problems(): Json {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries([...Object.entries(REFUSALS).map(([code, status]) => [status, { description: code, content }]), [500, { description: 'unexpected', content }], [503, { description: 'unavailable', content }]])
}

function without(input: { properties?: Record<string, Json>; required?: string[] }, names: string[]): Json {
  const properties = Object.fromEntries(Object.entries(input.properties ?? {}).filter(([name]) => !names.includes(name)))
  return { ...input, properties, required: input.required?.filter((name) => !names.includes(name)) ?? [] }
}

function schema(of: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(of, { target: 'draft-2020-12', io, unrepresentable: 'any' }) as Json
  return rest
}
