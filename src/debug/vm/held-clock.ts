/** A clock that stands still while the VM is stopped: timers do not fire of that time. */
import type { Clock } from "../../host/platform.ts";

export class HeldClock implements Clock {
	private held = 0n;
	private since: bigint | undefined;

	constructor(private readonly clock: Clock) {}

	realTime(): bigint {
		return this.clock.realTime() - this.heldTime();
	}

	monotonic(): bigint {
		return this.clock.monotonic() - this.heldTime();
	}

	hold(): void {
		this.since ??= this.clock.monotonic();
	}

	release(): void {
		this.held = this.heldTime();
		this.since = undefined;
	}

	private heldTime(): bigint {
		return this.since === undefined
			? this.held
			: this.held + this.clock.monotonic() - this.since;
	}
}
