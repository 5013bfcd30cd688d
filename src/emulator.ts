// The door `keyvault-gitops/emulator`: what other people's tests need of the embedded vault.
export type { EmulatorClock as Clock } from "./emulator/clock.ts";
export type { Emulator } from "./emulator/emulator.ts";
export { emulator } from "./emulator/emulator.ts";
export type { EventsSchema } from "./emulator/events/message.ts";
export type { Deliveries } from "./emulator/events/watch.ts";
export type { EmulatorFault as Fault } from "./emulator/faults.ts";
export type { LoggedRequest } from "./emulator/handle.ts";
export type { EmulatorRole as Role } from "./emulator/roles.ts";
export type { Seed } from "./emulator/seed.ts";
export type { VaultSettings } from "./emulator/settings.ts";
