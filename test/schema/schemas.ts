/** The schemas as the sources give them, and a validator that is not ours. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { buildSchemas } from '../../.config/schema/build.js'
import { root } from '../project.js'

export const { schemas, unused } = await buildSchemas(root)

const ajv = new Ajv2020({ strictTypes: true, allErrors: true, logger: false })

/** Whether JSON has the shape that the schema says. */
export const accepts = (name: 'policy' | 'situation' | 'decision' | 'cases'): ValidateFunction => {
  const known = ajv.getSchema(name) ?? ajv.addSchema(schemas[name] ?? false, name).getSchema(name)
  if (known === undefined) throw new Error(`no schema ${name}`)
  return known
}
