//! Many connections at once, each sending its next request as soon as the last one is answered.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::client::Client;
use super::process::{cpu_of, own_cpu};
use super::{Outcome, machine};

/// Bytes of stack of a connection's thread.
const STACK: usize = 256 * 1024;

/// What happened under load.
pub struct Load {
    pub requests: usize,
    /// Requests that were not answered with a page or a redirect.
    pub failures: usize,
    pub wall: Duration,
    /// CPU time of the server.
    pub server: Duration,
    /// CPU time of this process, which sends the requests.
    pub generator: Duration,
    /// CPU time of everything else on the machine.
    pub others: Duration,
    /// From request to answer, sorted.
    waits: Vec<Duration>,
}

impl Load {
    /// CPU time of the server for one request.
    pub fn cpu(&self) -> Duration {
        self.server.div_f64(self.requests as f64)
    }

    /// Requests per second.
    pub fn rate(&self) -> f64 {
        self.requests as f64 / self.wall.as_secs_f64()
    }

    /// The wait that so many of a hundred did not exceed.
    pub fn wait(&self, percent: usize) -> Duration {
        self.waits.get(self.waits.len() * percent / 100).copied().unwrap_or_default()
    }
}

/// Sends all requests over so many connections.
pub fn run(server: u32, address: SocketAddr, connections: usize, requests: &[Vec<u8>]) -> Outcome<Load> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut client = Client::of(address);
        let (mut failures, mut waits) = (0, Vec::with_capacity(requests.len()));
        while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
            let begun = Instant::now();
            let answered = client.ask(request).is_ok_and(|answer| answer.status < 400);
            waits.push(begun.elapsed());
            failures += usize::from(!answered);
        }
        (failures, waits)
    };
    let before = (cpu_of(server)?, own_cpu()?, machine::busy()?);
    let begun = Instant::now();
    let (failures, mut waits) = thread::scope(|scope| -> Outcome<_> {
        let spawn = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        let threads = (0..connections).map(spawn).collect::<Result<Vec<_>, _>>()?;
        let mut done = (0, Vec::with_capacity(requests.len()));
        for thread in threads {
            let (failures, waits) = thread.join().map_err(|_| "a connection's thread panicked")?;
            done.0 += failures;
            done.1.extend(waits);
        }
        Ok(done)
    })?;
    let wall = begun.elapsed();
    let (server, generator) = (cpu_of(server)? - before.0, own_cpu()? - before.1);
    let others = (machine::busy()? - before.2).saturating_sub(server + generator);
    waits.sort_unstable();
    Ok(Load { requests: requests.len(), failures, wall, server, generator, others, waits })
}
