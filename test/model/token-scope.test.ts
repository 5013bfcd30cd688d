// Which hosts get a token, and for whom it is: a token that reaches another host could be used at Azure by whoever has it.
import { expect, test } from "vitest";
import { postgresTokenScope, sqlTokenScope } from "../../src/model/config.ts";

const none = undefined;

test.each([
  ["shop.postgres.database.azure.com", "https://ossrdbms-aad.database.windows.net/.default"],
  ["Shop.Postgres.Database.Azure.com", "https://ossrdbms-aad.database.windows.net/.default"],
  ["shop.private.postgres.database.azure.com", "https://ossrdbms-aad.database.windows.net/.default"],
  ["shop.postgres.database.chinacloudapi.cn", "https://ossrdbms-aad.database.chinacloudapi.cn/.default"],
  ["shop.postgres.database.usgovcloudapi.net", "https://ossrdbms-aad.database.usgovcloudapi.net/.default"],
  ["127.0.0.1", "https://127.0.0.1/.default"],
  ["postgres.database.azure.com", none],
  ["shop.postgres.database.azure.com.example.com", none],
  ["shoppostgres.database.azure.com", none],
  ["shop.mysql.database.azure.com", none],
  ["shop.database.windows.net", none],
  ["db.example.com", none],
])("PostgreSQL at %s: %s", (host, scope) => expect(postgresTokenScope(host)).toBe(scope));

test.each([
  ["shop.database.windows.net", "https://database.windows.net/.default"],
  ["SHOP.database.chinacloudapi.cn", "https://database.chinacloudapi.cn/.default"],
  ["shop.database.usgovcloudapi.net", "https://database.usgovcloudapi.net/.default"],
  ["localhost", "https://127.0.0.1/.default"],
  ["database.windows.net", none],
  ["shop.database.windows.net.example.com", none],
  ["shop.postgres.database.azure.com", none],
])("SQL Server at %s: %s", (host, scope) => expect(sqlTokenScope(host)).toBe(scope));
