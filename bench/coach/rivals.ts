import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDER = join(import.meta.dirname, '..', 'rivals')

/** A linter of prose: reads a text and keeps what it finds to itself. */
export type Rival = (text: string) => unknown

/** The linters the coach is measured against, installed on first use, in a folder of their own: no part of the product or its tests. */
export async function rivals(): Promise<Record<'write-good' | 'alex' | 'retext-equality', Rival>> {
  if (!existsSync(join(FOLDER, 'node_modules'))) install()
  const [{ default: writeGood }, alex, { unified }, { default: english }, { default: equality }, { default: stringify }, { VFile }] = await Promise.all(
    ['write-good', 'alex', 'unified', 'retext-english', 'retext-equality', 'retext-stringify', 'vfile'].map(load))
  const retext = unified().use(english).use(equality).use(stringify).freeze()
  return {
    'write-good': (text) => writeGood(text),
    alex: (text) => alex.text(text),
    'retext-equality': (text) => {
      const file = new VFile(text)
      return retext.runSync(retext.parse(file), file)
    },
  }
}

function install(): void {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: FOLDER, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`The linters to measure against could not be installed in ${FOLDER}; npm says why above.`)
}

async function load(name: string): Promise<any> {
  return import(pathToFileURL(createRequire(join(FOLDER, 'package.json')).resolve(name)).href)
}
