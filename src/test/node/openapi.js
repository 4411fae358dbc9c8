// Checks an API description against the schemas of the OpenAPI Initiative.
import { readFile } from 'node:fs/promises'
import { Validator } from '@seriousme/openapi-schema-validator'

const validator = new Validator()
const { valid, errors } = await validator.validate(JSON.parse(await readFile(process.argv[2], 'utf8')))
console.log(JSON.stringify({ valid, version: validator.version, errors: errors ?? [] }))
