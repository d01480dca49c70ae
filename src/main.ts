import { Command, InvalidArgumentError, Option } from 'commander'
import { UsageError } from './operate/usage-error.ts'
import packageJson from '../package.json' with { type: 'json' }

// Each command loads what it needs when it runs: `check` should not wait for a web server's code.
const program = new Command('plumbline')
  .description('Performance management that surprises nobody.')
  .version(packageJson.version)
  .exitOverride()
  .enablePositionalOptions()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })

const port = (text: string) => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return value
}

const count = (text: string) => {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Write the number the dry run says.')
  return Number(text)
}

// Whoever reads along may stop early, as `head` does, and a disk may be full: that is no fault of the program, and needs no trace.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // a server goes on without anybody reading along
  if (code === 'EPIPE' && process.listenerCount('SIGTERM') > 0) return
  if (code !== 'EPIPE') console.error(`The output could not be written: ${message}.`)
  process.exit(code === 'EPIPE' ? process.exitCode : 3)
})

program.command('serve').description('Start the database, bring it up to date, and serve')
  .option('--empty', 'no sample organisation; print a one-time set-up link', false)
  .option('--port <number>', 'port', port, port(process.env.PORT ?? '3000'))
  .option('--host <address>', 'address to listen on', process.env.HOST ?? '127.0.0.1')
  .option('--anchor <date>', 'the day that counts as today in the sample year')
  .action(async (options) => {
    const { serve } = await import('./operate/serve.ts')
    const serving = serve(options, (line) => console.log(line))
    let stopping = false
    const leave = (code: number) => {
      if (stopping) return
      stopping = true
      // A signal during the start waits for it: what is half started can't be stopped cleanly.
      serving.then(({ stop }) => stop()).then(() => process.exit(code), (error) => { console.error(error.message); process.exit(3) })
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave(0))
    const { ended } = await serving
    void ended.then(() => {
      if (!stopping) console.error('The database has ended. Stopping; start again with npm start.')
      leave(3)
    })
  })

program.command('check').description('Check a review (Markdown or JSON) by the rulebook; "-" reads standard input')
  .argument('<file>')
  .option('--kind <kind>', 'review, or one text alone: summary, accomplishment, growth_area, pip_criterion, promotion_argument, calibration_pitch, feedback, retention', 'review')
  .option('--format <format>', 'text, json or sarif', 'text')
  .option('--json', 'the same as --format json')
  .option('--strict', 'hints count too', false)
  .option('--batch', 'the file holds one {"id","kind","text"} a line; so does the answer: {"id","findings"}', false)
  .action(async (file, options) => {
    if (options.batch) {
      if (options.kind !== 'review' || !['text', 'json'].includes(options.format)) throw new UsageError('--batch reads the kind of each text from its line and writes JSON lines: leave out --kind and --format.')
      const { checkBatch } = await import('./operate/check-batch.ts')
      process.exitCode = await checkBatch(file, options.strict)
      return
    }
    const { check } = await import('./operate/check.ts')
    process.exitCode = await check(file, { ...options, format: options.json ? 'json' : options.format })
  })

program.command('similar').description('Say whether two texts were made from each other: {"id","a","b"} a line in, what they share a line out')
  .requiredOption('--batch <file>', 'JSON lines; "-" reads standard input')
  .action(async (options) => {
    const { similarBatch } = await import('./operate/similar-batch.ts')
    process.exitCode = await similarBatch(options.batch)
  })

const framework = program.command('framework').description('Leveling frameworks in files: our own YAML or CSV, or the shapes others publish theirs in')
const levelsOn = new Option('--levels <side>', 'where a table has its levels, when it does not show').choices(['columns', 'rows'])
framework.command('check').description('Say whether a file holds a framework, what became of each part of it, and what the rules say')
  .argument('<file...>').addOption(levelsOn).option('--json', 'print JSON', false)
  .action(async (files, options) => {
    const { checkFrameworkFile } = await import('./operate/framework.ts')
    process.exitCode = await checkFrameworkFile(files, options)
  })
framework.command('convert').description('Write a framework in another form; several files make one framework')
  .argument('<file...>').addOption(levelsOn).requiredOption('--to <format>', 'yaml, csv or md')
  .action(async (files, options) => {
    const { convertFrameworkFile } = await import('./operate/framework.ts')
    process.exitCode = await convertFrameworkFile(files, options)
  })

program.command('import').description('Import people or evidence from CSV, notes from CSV or Markdown, or a leveling framework: shows the difference, all or nothing')
  .argument('<what>', 'people, evidence, notes or framework').argument('<file>')
  .option('--dry-run', 'only show the difference', false)
  .option('--dates <order>', 'how 03/04/2024 is meant: iso (not at all), day-first or month-first')
  .option('--prune', 'of people: whoever the file does not name leaves today')
  .option('--confirm-manager-changes <number>', 'of people: so many get another manager, as the dry run says', count)
  .option('--confirm-leavers <number>', 'of people: so many leave, as the dry run says', count)
  .option('--as <email>', 'of notes: whose they are').addOption(levelsOn)
  .option('--json', 'print JSON', false)
  .action(async (what, file, options) => {
    const { importFile } = await import('./operate/import.ts')
    process.exitCode = await importFile(what, file, options)
  })

const token = program.command('token').description('API tokens')
token.command('create').description('Create a token for a person and print it once')
  .requiredOption('--person <email>').requiredOption('--scope <scopes>', 'comma-separated').option('--expires <days>', 'such as 30d', '30d')
  .option('--json', 'print JSON', false)
  .action(async (options) => {
    const { createToken } = await import('./operate/token.ts')
    process.exitCode = await createToken(options)
  })

program.command('link').description('Print a one-time sign-in link for a person, where no mail is set up')
  .argument('<email>')
  .action(async (email) => {
    const { signInLink } = await import('./operate/link.ts')
    process.exitCode = await signInLink(email)
  })

program.command('demo').description('Fill an empty database with the sample organisation')
  .option('--people <number>', 'how many people', Number, 60).option('--seed <seed>').option('--anchor <date>', 'the day that counts as today')
  .action(async (options) => {
    const { demo } = await import('./operate/demo.ts')
    process.exitCode = await demo(options)
  })

program.command('doctor').description('Say whether this installation is in order')
  .option('--json', 'print JSON', false)
  .action(async (options) => {
    const { doctor } = await import('./operate/doctor.ts')
    process.exitCode = await doctor(options)
  })

program.command('openapi').description('Print the OpenAPI description').action(async () => {
  const [{ ACTIONS }, { openApi }, { SIGN_IN }] = await Promise.all([import('./app.ts'), import('./doors/openapi.ts'), import('./doors/sign-in.ts')])
  process.stdout.write(`${JSON.stringify(openApi(ACTIONS, packageJson.version, SIGN_IN), null, 2)}\n`)
})

program.command('actions').description('List everything "call" can do').action(async () => {
  const [{ ACTIONS }, { listActions }] = await Promise.all([import('./app.ts'), import('./doors/cli.ts')])
  process.stdout.write(`${listActions(ACTIONS).join('\n')}\n`)
})

program.command('call').description('Do anything the API can, as the person of PLUMBLINE_TOKEN on PLUMBLINE_URL')
  .argument('<action>').argument('[input...]', '--name value pairs, or one JSON object')
  .option('--if-match <version>', 'the version you last saw')
  .allowUnknownOption().passThroughOptions()
  .action(async (id, input, options) => {
    const [{ ACTIONS }, { callAction }] = await Promise.all([import('./app.ts'), import('./doors/cli.ts')])
    const secret = process.env.PLUMBLINE_TOKEN
    if (!secret) throw new UsageError('Set PLUMBLINE_TOKEN to a token ("plumbline token create" prints one).')
    const answer = await callAction(ACTIONS, id, input, { url: process.env.PLUMBLINE_URL ?? 'http://127.0.0.1:3000', token: secret }, options.ifMatch)
    const out = typeof answer.value === 'string' ? answer.value : JSON.stringify(answer.value, null, 2)
    ;(answer.exit === 0 ? process.stdout : process.stderr).write(`${out}\n`)
    process.exitCode = answer.exit
  })

try {
  await program.parseAsync()
} catch (error) {
  const { code, exitCode, message } = error as { code?: string; exitCode?: number; message: string }
  if (code?.startsWith('commander.')) process.exitCode = exitCode === 0 ? 0 : 2
  else {
    console.error(message)
    process.exitCode = error instanceof UsageError ? 2 : 3
  }
}
