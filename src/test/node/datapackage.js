// Reads a data package with the library of Frictionless Data: is it valid, is every cell of its
// column's type, does every foreign key lead to a row?
import datapackage from 'datapackage'
import { join } from 'node:path'

const folder = process.argv[2]
const pack = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder })
const errors = pack.errors.map((error) => error.message)
const rows = {}
for (const resource of pack.resources) {
  try {
    rows[resource.name] = (await resource.read({ relations: true })).length
  } catch (error) {
    errors.push(...(error.errors?.length ? error.errors : [error]).map((one) => `${resource.name}: ${one.message}`))
  }
}
console.log(JSON.stringify({ errors, rows }))
