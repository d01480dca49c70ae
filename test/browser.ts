import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'

/** Nothing that phones home, nothing that needs a sandbox root does not have, nothing that waits for a GPU. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--disable-quic',
]
/** The headless shell first: half the time, the same pixels. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const KNOWN = 'PLUMBLINE_TEST_BROWSER'

/**
 * A Chromium that starts on this machine, with the options to start it: the system's, one from npm that needs nothing of the
 * system, Debian's package when we are root, or Playwright's own. Each is tried by starting it, because being there says little.
 * The answer is kept in the environment for the processes below this one. `PLUMBLINE_CHROMIUM` names a program to try first.
 * @throws when none starts, with what each said
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const known = process.env[KNOWN]
  if (known) return JSON.parse(known) as LaunchOptions
  const said: string[] = []
  for (const candidate of candidates) {
    for (const options of candidate()) {
      const complaint = await probe(options)
      if (!complaint) {
        process.env[KNOWN] = JSON.stringify(options)
        return options
      }
      said.push(`${options.executablePath ?? 'Playwright'}: ${complaint}`)
    }
  }
  const instead = 'Install one (apt-get install chromium-headless-shell), or name one in PLUMBLINE_CHROMIUM.'
  throw new Error(`No Chromium starts here. ${instead}\n${said.join('\n')}`)
}

const candidates: (() => LaunchOptions[])[] = [named, installed, packaged, fromDebian, downloaded]

const at = (executablePath: string): LaunchOptions => ({ executablePath, args: FLAGS })

function named(): LaunchOptions[] {
  return process.env.PLUMBLINE_CHROMIUM ? [at(process.env.PLUMBLINE_CHROMIUM)] : []
}

function installed(): LaunchOptions[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)).filter((path) => existsSync(path)).slice(0, 1))
  return [...found, ...(existsSync(MAC) ? [MAC] : [])].map(at)
}

/** The package is made for a cloud's bare machines: it brings the system's libraries along when it believes to be there. */
function packaged(): LaunchOptions[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const folder = join(cacheFolder(), 'chromium')
  if (!existsSync(folder)) unpack(folder)
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return [{ ...at(join(folder, 'chromium')), env: { ...stringsOf(process.env), LD_LIBRARY_PATH: libraries, ...fonts } }]
}

function unpack(folder: string): void {
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const script = `import('@sparticuz/chromium').then((made) => made.default.executablePath())`
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, cwd: import.meta.dirname, stdio: 'ignore' })
  if (existsSync(folder) || !existsSync(join(draft, 'chromium'))) return rmSync(draft, { recursive: true, force: true })
  chmodSync(join(draft, 'chromium'), 0o755)
  const fonts = `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">${fonts}\n`)
  renameSync(draft, folder)
}

function fromDebian(): LaunchOptions[] {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return []
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]): number | null => spawnSync('apt-get', ['-qq', ...words], { env, stdio: 'ignore' }).status
  if (apt('update') !== 0 || apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell') !== 0) return []
  return installed()
}

function downloaded(): LaunchOptions[] {
  if (!existsSync(chromium.executablePath())) {
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
    try {
      execFileSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
    } catch {
      return []
    }
  }
  return [{ args: FLAGS }]
}

/** @returns what went wrong, in one line; undefined when a page could be shown */
async function probe(options: LaunchOptions): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...options, timeout: 30_000 })
    try {
      const page = await browser.newPage()
      await page.goto('data:text/html,<title>seen</title>')
      return (await page.title()) === 'seen' ? undefined : 'shows no page'
    } finally {
      await browser.close()
    }
  } catch (error) {
    return (error as Error).message.split('\n').find((line) => /error|not found|cannot|failed/i.test(line))?.trim() ?? 'does not start'
  }
}

function cacheFolder(): string {
  const beside = join(import.meta.dirname, '..', 'node_modules', '.cache')
  try {
    mkdirSync(beside, { recursive: true })
    accessSync(beside, constants.W_OK)
    return beside
  } catch {
    return join(tmpdir(), `plumbline-cache-${process.getuid?.() ?? ''}`)
  }
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
