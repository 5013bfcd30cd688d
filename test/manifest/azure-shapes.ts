// What Azure's portal hands out with a key in it, by service: connection strings, key URLs, and keys alone. Each function
// makes one of a key that is as random as the service's own. Nothing here opens anything.
import { createHash } from "node:crypto";

/** Fixed bytes that are as random as any. */
const bytes = (seed: number, count: number): Buffer => {
  const blocks = Array.from({ length: Math.ceil(count / 64) }, (_, i) =>
    createHash("sha512").update(`${seed}.${i}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, count);
};
const base64 = (seed: number, count: number) => bytes(seed, count).toString("base64");
const hex = (seed: number, count = 16) => bytes(seed, count).toString("hex");
/** Letters and digits, of which newer keys consist. */
const letters = (seed: number, length: number) =>
  base64(seed, 2 * length)
    .replace(/[+/=]/g, "")
    .slice(0, length);
const lower = (seed: number, length: number) =>
  [...bytes(seed, length)].map((byte) => "abcdefghijklmnopqrstuvwxyz234567"[byte % 32]).join("");
const guid = (seed: number) => hex(seed).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
/** 84 characters, as Azure's services give out since 2024. */
const newKey = (seed: number) => `${letters(seed, 52)}JQQJ99${letters(seed + 1, 26)}`;

const bus = "servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=";
const sas = (seed: number) =>
  `sv=2024-11-04&ss=b&srt=sco&sp=rwdl&se=2027-01-01T00:00:00Z&spr=https&sig=${encodeURIComponent(base64(seed, 32))}`;

export const azureShapes: { readonly [service: string]: (seed: number) => string } = {
  Storage: (n) =>
    `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${base64(n, 64)};EndpointSuffix=core.windows.net`,
  "Storage, with a SAS": (n) =>
    `BlobEndpoint=https://shop.blob.core.windows.net/;SharedAccessSignature=${sas(n)}`,
  "Storage, a SAS URL": (n) => `https://shop.blob.core.windows.net/files?${sas(n)}`,
  "Storage, a SAS token": (n) => `?${sas(n)}`,
  "Storage, a key": (n) => base64(n, 64),
  "Service Bus": (n) => `Endpoint=sb://shop.${bus}${base64(n, 32)}`,
  "Service Bus, a key": (n) => `${base64(n, 29).slice(0, 38)}+ASb${letters(n, 1)}=`,
  "Event Hubs": (n) => `Endpoint=sb://shop.${bus}${base64(n, 32)};EntityPath=orders`,
  Relay: (n) => `Endpoint=sb://shop-relay.${bus}${base64(n, 32)};EntityPath=hc1`,
  "Notification Hubs": (n) =>
    `Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=DefaultFullSharedAccessSignature;SharedAccessKey=${base64(n, 32)}`,
  "Service Bus, a SAS": (n) =>
    `SharedAccessSignature sr=https%3a%2f%2fshop.servicebus.windows.net%2f&sig=${encodeURIComponent(base64(n, 32))}&se=1798761600&skn=Root`,
  "Event Grid, a key": (n) => base64(n, 32),
  "Event Grid, a header": (n) => `aeg-sas-key: ${base64(n, 32)}`,
  "IoT Hub": (n) =>
    `HostName=shop.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=${base64(n, 32)}`,
  "IoT Hub, a device": (n) =>
    `HostName=shop.azure-devices.net;DeviceId=pump-1;SharedAccessKey=${base64(n, 32)}`,
  "Device Provisioning": (n) =>
    `HostName=shop.azure-devices-provisioning.net;SharedAccessKeyName=provisioningserviceowner;SharedAccessKey=${base64(n, 32)}`,
  "Cosmos DB": (n) => `AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=${base64(n, 64)};`,
  "Cosmos DB for MongoDB": (n) =>
    `mongodb://shop:${base64(n, 64)}@shop.mongo.cosmos.azure.com:10255/?ssl=true&replicaSet=globaldb&retrywrites=false&appName=@shop@`,
  "Cosmos DB for MongoDB vCore": (n) =>
    `mongodb+srv://admin:${letters(n, 16)}@shop.mongocluster.cosmos.azure.com/?tls=true`,
  "Cosmos DB for Cassandra": (n) =>
    `HostName=shop.cassandra.cosmos.azure.com;Username=shop;Password=${base64(n, 64)};Port=10350`,
  "Cosmos DB for Table": (n) =>
    `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${base64(n, 64)};TableEndpoint=https://shop.table.cosmos.azure.com:443/;`,
  Redis: (n) => `shop.redis.cache.windows.net:6380,password=${base64(n, 32)},ssl=True,abortConnect=False`,
  "Managed Redis": (n) => `shop.westeurope.redis.azure.net:10000,password=${letters(n, 44)},ssl=True`,
  "Redis, a URL": (n) => `rediss://:${encodeURIComponent(base64(n, 32))}@shop.redis.cache.windows.net:6380/0`,
  "App Configuration": (n) =>
    `Endpoint=https://shop.azconfig.io;Id=Y3zb-l9-s0:${letters(n, 20)};Secret=${base64(n, 32)}`,
  "App Configuration, newer": (n) => `Endpoint=https://shop.azconfig.io;Id=Y3zb;Secret=${newKey(n)}`,
  SignalR: (n) => `Endpoint=https://shop.service.signalr.net;AccessKey=${base64(n, 32)};Version=1.0;`,
  "Web PubSub": (n) => `Endpoint=https://shop.webpubsub.azure.com;AccessKey=${newKey(n)};Version=1.0;`,
  "Communication Services": (n) =>
    `endpoint=https://shop.europe.communication.azure.com/;accesskey=${base64(n, 64)}`,
  "Communication Services, newer": (n) =>
    `endpoint=https://shop.communication.azure.com/;accesskey=${newKey(n)}`,
  "SQL Database, ADO.NET": (n) =>
    `Server=tcp:shop.database.windows.net,1433;Initial Catalog=shop;User ID=app;Password=${letters(n, 16)};Encrypt=True;`,
  "SQL Database, JDBC": (n) =>
    `jdbc:sqlserver://shop.database.windows.net:1433;database=shop;user=app@shop;password=${letters(n, 16)};encrypt=true;`,
  "SQL Database, ODBC": (n) =>
    `Driver={ODBC Driver 18 for SQL Server};Server=tcp:shop.database.windows.net,1433;Uid=app;Pwd={${letters(n, 16)}};Encrypt=yes;`,
  "PostgreSQL, libpq": (n) =>
    `host=shop.postgres.database.azure.com port=5432 dbname=shop user=app password=${letters(n, 16)} sslmode=require`,
  "PostgreSQL, a URL": (n) =>
    `postgresql://app:${letters(n, 16)}@shop.postgres.database.azure.com:5432/shop?sslmode=require`,
  "PostgreSQL, JDBC": (n) =>
    `jdbc:postgresql://shop.postgres.database.azure.com:5432/shop?user=app&password=${letters(n, 16)}`,
  "MySQL, ADO.NET": (n) =>
    `Server="shop.mysql.database.azure.com";UserID = "app";Password="${letters(n, 16)}";Database="shop";`,
  "Functions, a URL": (n) =>
    `https://shop.azurewebsites.net/api/orders?code=${base64(n, 40).replaceAll("+", "-").replaceAll("/", "_")}`,
  "Functions, a newer URL": (n) =>
    `https://shop.azurewebsites.net/api/orders?name=a&code=${base64(n, 33).replaceAll("+", "-").replaceAll("/", "_")}AzFu${encodeURIComponent("==")}`,
  "Functions, an encoded URL": (n) =>
    `https://shop.azurewebsites.net/api/orders?code=${encodeURIComponent(base64(n, 40))}`,
  "Functions, a key": (n) => base64(n, 40),
  "Logic Apps": (n) =>
    `https://prod-12.westeurope.logic.azure.com:443/workflows/${hex(n)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${base64(n, 32).replace(/[+/=]/g, "_")}`,
  "Automation, a webhook": (n) =>
    `https://${guid(n)}.webhook.we.azure-automation.net/webhooks?token=${encodeURIComponent(base64(n, 32))}`,
  "Teams, a webhook": (n) =>
    `https://contoso.webhook.office.com/webhookb2/${guid(n)}@${guid(n + 1)}/IncomingWebhook/${hex(n + 2)}/${guid(n + 3)}`,
  "App Service, a publish profile": (n) =>
    `<publishProfile publishUrl="shop.scm.azurewebsites.net:443" userName="$shop" userPWD="${letters(n, 60)}" />`,
  "App Service, a deployment URL": (n) =>
    `https://$shop:${letters(n, 60)}@shop.scm.azurewebsites.net/api/zipdeploy`,
  "Static Web Apps": (n) => `${hex(n, 32)}${n % 10}-${guid(n)}0${hex(n, 3).replace(/\D/g, "1")}`,
  "API Management, a URL": (n) => `https://shop.azure-api.net/orders?subscription-key=${hex(n)}`,
  "API Management, a header": (n) => `Ocp-Apim-Subscription-Key: ${hex(n)}`,
  "AI services, a key": (n) => newKey(n),
  "AI services, in a text": (n) => `use ${newKey(n)} until May`,
  "AI Search, a key": (n) => `${letters(n, 42)}AzSe${letters(n + 1, 6)}`,
  "Maps, a URL": (n) =>
    `https://atlas.microsoft.com/search/address/json?api-version=1.0&subscription-key=${newKey(n)}`,
  "Maps, a key": (n) => bytes(n, 32).toString("base64url"),
  "Batch, a key": (n) => base64(n, 64),
  "Container Registry, a password": (n) => `${letters(n, 42)}+ACR${letters(n + 1, 6)}`,
  "Log Analytics, a key": (n) => base64(n, 64),
  "Entra ID, a client secret": (n) => `${letters(n, 3)}8Q~${letters(n + 1, 34)}`,
  "Azure DevOps, a token": (n) => lower(n, 52),
  "Azure DevOps, a newer token": (n) => `${letters(n, 76)}AZDO${letters(n + 1, 4)}`,
  "Azure Artifacts, .npmrc": (n) =>
    `//pkgs.dev.azure.com/shop/_packaging/feed/npm/registry/:_password=${Buffer.from(lower(n, 52)).toString("base64")}`,
  "Azure Artifacts, .npmrc of a token": (n) =>
    `//pkgs.dev.azure.com/shop/_packaging/feed/npm/:_authToken=${lower(n, 52)}`,
  "AKS, a kubeconfig": (n) =>
    `    client-key-data: ${Buffer.from(`-----BEGIN RSA PRIVATE KEY-----\n${base64(n, 60)}\n`).toString("base64")}`,
  "a JSON of credentials": (n) => `{ "name": "shop", "password": "${letters(n, 16)}" }`,
};
