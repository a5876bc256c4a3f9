import { database } from '@/lib/database/client'
import { type Engine, openTestDatabase, type TestDatabase } from './postgres'

/** A test's own database, and `database()` answering from it as in the app: by DATABASE_URL. */
export async function openAppDatabase(engine: Engine): Promise<TestDatabase> {
  const opened = await openTestDatabase(engine)
  process.env.DATABASE_URL = opened.url
  return {
    ...opened,
    close: async () => {
      await database().$disconnect()
      Reflect.deleteProperty(globalThis, 'gradelineDatabase')
      Reflect.deleteProperty(process.env, 'DATABASE_URL')
      await opened.close()
    },
  }
}
