import { promisesHold } from "./promises.ts";

promisesHold("even");
