import { useEffect, useState } from "react";
import { type ClassChannel, openClassChannel } from "./class-channel.ts";
import { type OpenClass, openClass } from "./open-class.ts";

export interface ConnectedClass extends OpenClass {
  readonly channel: ClassChannel;
}

/** The class on this laptop, and its line to the other windows; null until it is known whether there is one to go on with. */
export function useClass(scenarioId: string, newId: () => string): ConnectedClass | null {
  const [connected, setConnected] = useState<ConnectedClass | null>(null);
  useEffect(() => {
    const channel = openClassChannel();
    let here = true;
    void openClass(channel, scenarioId, newId).then((opened) => here && setConnected({ ...opened, channel }));
    return () => {
      here = false;
      channel.close();
    };
  }, [scenarioId, newId]);
  return connected;
}
