/** What tries claims: loaded only by those who ask for it, for nothing else needs fast-check, and it may be missing. */
const load = async () => {
  const [{ default: fc }, testing] = await Promise.all([import('fast-check'), import('tactful/testing')])
  return { fc, ...testing }
}

export type Testing = Awaited<ReturnType<typeof load>>

/** `undefined` where fast-check is not installed. */
export const testing = async (): Promise<Testing | undefined> => {
  try {
    return await load()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}
