import { afterEach, describe, expect, it } from "vitest";
import { Client, MODES } from "./client.ts";

let client: Client;
afterEach(() => client?.stop());

describe.each(MODES)("a thousand processes, %s", (mode) => {
	it("are threads, with names, mailboxes, links and monitors", async () => {
		client = new Client();
		await client.begin("many.beam", mode, { functions: ["many:ready/2"] });
		const { thread, frame, body } = await client.stopped();
		expect(body.allThreadsStopped).toBe(true);
		const { threads } = (await client.threadsRequest()).body;
		expect(threads).toHaveLength(1000);
		expect(new Set(threads.map(({ id }) => id)).size).toBe(1000);
		const started = client.events.filter(
			(event) => event.event === "thread" && event.body.reason === "started",
		);
		expect(started).toHaveLength(1000);
		expect(threads.find(({ id }) => id === thread)?.name).toBe("<0.1.0> chief");
		const first = threads.find(({ name }) => name.endsWith(" first"));
		if (!first) throw new Error("no first");
		// Its own stack and its own scopes, though another one was running.
		const { stackFrames } = await client.stack(first.id);
		expect(stackFrames[0]?.name).toContain("many:waiter/1");
		const [waiting] = stackFrames;
		if (!waiting) throw new Error("no frame");
		const scopes = await client.scopes(waiting);
		const mailbox = scopes.find(({ name }) => name === "Mailbox");
		if (!mailbox) throw new Error("no mailbox");
		expect(mailbox.indexedVariables).toBe(2);
		const messages = await client.variables(mailbox);
		expect(messages.map(({ value }) => value)).toEqual([
			"{hello,1}",
			"{hello,2}",
		]);
		const page = await client.variables(mailbox, {
			filter: "indexed",
			start: 1,
			count: 1,
		});
		expect(page.map(({ value }) => value)).toEqual(["{hello,2}"]);
		const view = async (of: { readonly id: number }) => {
			const process = (await client.scopes(of)).find(
				({ name }) => name === "Process",
			);
			if (!process) throw new Error("no process");
			return client.variables(process);
		};
		const shown = new Map(
			(await view(waiting)).map((variable) => [variable.name, variable]),
		);
		expect(shown.get("registered name")?.value).toBe("first");
		expect(shown.get("state")?.value).toMatch(/^(ready|waiting)$/);
		expect(shown.get("messages")?.value).toBe("2");
		// What has happened to it is in its mailbox until it runs; the one that has run knows of its links.
		const own = await view(frame);
		const links = own.find(({ name }) => name === "links");
		if (!links) throw new Error("no links");
		expect(links.value).toBe("[first]");
		expect(await client.variables(links)).toHaveLength(1);
		const monitors = own.find(({ name }) => name === "monitors");
		expect(monitors?.value).toMatch(/^\[<0\.\d+\.0>\]$/);
		await client.goOn(thread);
		expect(await client.exited()).toBe(0);
		expect(client.output("console")).toBe("value: 1000\n");
	});

	it("and a breakpoint stops in the one that comes to it", async () => {
		client = new Client();
		await client.begin("many.beam", mode, {
			functions: [{ name: "many:waiter/1", condition: "N =:= 500" }],
		});
		const stop = await client.stopped();
		expect(stop.thread).not.toBe(1);
		expect((await client.evaluate("N", stop.frame)).result).toBe("500");
	});
});
