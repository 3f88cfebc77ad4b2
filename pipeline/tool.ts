import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const {name, version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** What made a document, as manifests and pages name it. */
export const tool: {readonly name: string; readonly version: string} = {name, version}

/** The templates that come with the tool. */
export const templatesFolder = fileURLToPath(new URL('../templates/', import.meta.url))
