import {
  type ColumnDefinitionNode,
  DataTypeNode,
  type Kysely,
  type KyselyPlugin,
  OperationNodeTransformer,
  RawNode,
} from 'kysely'
import { isPostgres } from '../dialect.ts'

/**
 * Migrations speak of five kinds of columns, and mean the same on both databases:
 *
 * | written | SQLite | PostgreSQL | holds |
 * |---|---|---|---|
 * | `text` | text | text, in the order of its bytes | words, ids, JSON |
 * | `integer` | integer | bigint | instants in milliseconds, counts, flags |
 * | `blob` | blob | bytea | bytes |
 * | `boolean` | integer | boolean | what better-auth says yes or no to |
 * | `timestamp` | timestamp (ISO text) | timestamptz | instants of better-auth |
 */
export function withPortableTypes(db: Kysely<unknown>): Kysely<unknown> {
  const transformer = isPostgres(db) ? new PostgresTypes() : new SqliteTypes()
  return db.withPlugin(asPlugin(transformer))
}

function asPlugin(transformer: OperationNodeTransformer): KyselyPlugin {
  return {
    transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  }
}

class SqliteTypes extends OperationNodeTransformer {
  protected override transformDataType(node: DataTypeNode): DataTypeNode {
    return node.dataType === 'boolean' ? DataTypeNode.create('integer') : node
  }
}

class PostgresTypes extends OperationNodeTransformer {
  protected override transformDataType(node: DataTypeNode): DataTypeNode {
    switch (node.dataType) {
      case 'integer':
        return DataTypeNode.create('bigint')
      case 'blob':
        return DataTypeNode.create('bytea')
      case 'timestamp':
        return DataTypeNode.create('timestamptz')
      default:
        return node
    }
  }

  /** SQLite compares bytes. Without this, the order of ids and the use of indexes would hang on the host's language. */
  protected override transformColumnDefinition(node: ColumnDefinitionNode): ColumnDefinitionNode {
    const column = super.transformColumnDefinition(node)
    const isText = DataTypeNode.is(column.dataType) && column.dataType.dataType === 'text'
    return isText ? { ...column, dataType: RawNode.createWithSql('text collate "C"') } : column
  }
}
