// The content security policy forbids code made from strings. Zod would try once and be reported; told so, it does not try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
