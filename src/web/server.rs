//! Two listeners in one process, from the first answer to the last.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web::dev::{Server, ServerHandle};
use actix_web::http::KeepAlive;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

use super::app::application;
use super::guard::headers::Listener;
use super::guard::one_request::note_connection;
use super::state::AppState;
use super::watch::watch;
use crate::config::Settings;
use crate::language::MissingMessage;
use crate::upkeep::{self, Lifecycle, Node, Notices, Upkeep};

/// How long the head of a request may take, for the sake of slow Tor circuits.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);
/// Seconds in which requests that were begun may finish when the service stops.
const SHUTDOWN_GRACE: u64 = 10;
/// Connections that may wait to be accepted.
const BACKLOG: i32 = 1024;
/// Bytes that the kernel keeps of what a connection has sent and nobody has read. Left to itself it keeps megabytes of each
/// stalled upload, and they count as the service's memory.
const UNREAD: usize = 128 * 1024;

/// Bytes that the kernel keeps of an answer that is not fetched. Left to itself it keeps megabytes of each.
const UNSENT: usize = 64 * 1024;

/// Milliseconds after which a connection ends whose other side takes nothing of what it is sent (`TCP_USER_TIMEOUT`, `tcp(7)`):
/// otherwise a thousand of them would hold all that a listener has.
const UNREAD_FOR: u32 = 60_000;

/// Where the service answers.
#[derive(Debug, Clone, Copy)]
pub struct Addresses {
    /// Reporters.
    pub public: SocketAddr,
    /// Handlers.
    pub office: SocketAddr,
}

/// The sockets of both listeners. They are bound before anything else is made: what stands on the poster has to be where the
/// service answers, and only here does the system pick a port. Who connects now waits for [`run`].
pub struct Bound {
    public: TcpListener,
    office: TcpListener,
}

impl Bound {
    /// Binds what the settings name.
    ///
    /// # Errors
    /// An address that cannot be listened on.
    pub fn to(settings: &Settings) -> io::Result<Self> {
        Ok(Self { public: bound_to(settings.public.bind)?, office: bound_to(settings.office.bind)? })
    }

    /// Where they are.
    ///
    /// # Errors
    /// The system's.
    pub fn addresses(&self) -> io::Result<Addresses> {
        Ok(Addresses { public: self.public.local_addr()?, office: self.office.local_addr()? })
    }
}

/// Answers on both listeners until the process is told to stop (SIGINT or SIGTERM). Blocks.
///
/// `ready` is called once both answer; if it fails, the service stops again.
///
/// # Errors
/// A socket that cannot be used, or what `ready` returned.
pub fn run<E: From<io::Error>>(
    state: AppState,
    bound: Bound,
    ready: impl FnOnce(Addresses) -> Result<(), E>,
) -> Result<(), E> {
    actix_web::rt::System::new().block_on(async {
        let upkeep = Upkeep {
            store: state.app.store.clone(),
            clock: Arc::clone(&state.app.clock),
            node: Node::random(&mut state.app.rng()),
            jobs: upkeep::jobs(&state.deletions),
        };
        let notices = notices(&state).map_err(io::Error::other)?;
        let state = Arc::new(state);
        let (addresses, servers, handles) = start(&state, bound)?;
        let upkeep = Lifecycle::with_notices(upkeep, notices);
        let end_of_watch = CancellationToken::new();
        let taking = tokio::spawn(take_what_others_store(Arc::clone(&state), end_of_watch.clone()));
        let watch = tokio::spawn(watch(state, end_of_watch.clone()));
        let servers = servers.map(tokio::spawn);
        // Listened to from here on: whoever hears that it is ready may tell it to stop at once.
        let outcome = match StopSignals::listen() {
            Ok(signals) => match ready(addresses) {
                Ok(()) => {
                    signals.come().await;
                    Ok(())
                }
                Err(error) => Err(error),
            },
            Err(error) => Err(E::from(error)),
        };
        for handle in handles {
            handle.stop(true).await;
        }
        upkeep.stop().await;
        end_of_watch.cancel();
        // It has nothing to tell but what it says itself.
        let _ = watch.await;
        let _ = taking.await;
        for server in servers {
            server.await.map_err(io::Error::other)??;
        }
        outcome
    })
}

/// How often to look what another program at the same database has stored of the organisation's settings.
const BETWEEN_LOOKS: Duration = Duration::from_secs(60);

/// Puts in force what administrators store at another program.
async fn take_what_others_store(state: Arc<AppState>, end: CancellationToken) {
    while end.run_until_cancelled(tokio::time::sleep(BETWEEN_LOOKS)).await.is_some() {
        if let Err(error) = state.app.refresh().await {
            tracing::warn!(%error, "the stored settings could not be read; it is tried again");
        }
    }
}

/// What tells handlers that it is time to sign in, if the settings say so.
fn notices(state: &AppState) -> Result<Option<Notices>, MissingMessage> {
    let app = &state.app;
    let Some(mailer) = app.mailer.clone() else { return Ok(None) };
    let at = (app.store.clone(), Arc::clone(&app.clock));
    Notices::new(at, &mut app.rng(), mailer, app.live_settings(), app.languages).map(Some)
}

type Started = (Addresses, [Server; 2], [ServerHandle; 2]);

fn start(state: &Arc<AppState>, bound: Bound) -> io::Result<Started> {
    let settings = state.app.settings();
    let Settings { public, office, .. } = &*settings;
    let addresses = bound.addresses()?;
    let reporters = listen(state, Listener::Public, bound.public, public.connections.get())?;
    let handlers = listen(state, Listener::Office, bound.office, office.connections.get())?;
    let handles = [reporters.handle(), handlers.handle()];
    Ok((addresses, [reporters, handlers], handles))
}

fn listen(state: &Arc<AppState>, listener: Listener, socket: TcpListener, connections: u32) -> io::Result<Server> {
    let workers = state.app.settings().process.workers;
    // Each worker has its share, and the acceptor waits while all have theirs.
    let of_each = connections.div_ceil(workers.get()) as usize;
    let state = Arc::clone(state);
    Ok(HttpServer::new(move || application(Arc::clone(&state), listener))
        .on_connect(|_, data| note_connection(data))
        .workers(workers.get() as usize)
        .max_connections(of_each)
        // One request per connection: its buffers hold what was written and the cookies, and end with it. Besides,
        // actix sets no time limit for the head of a second one.
        .keep_alive(KeepAlive::Disabled)
        .client_request_timeout(HEADER_TIMEOUT)
        .shutdown_timeout(SHUTDOWN_GRACE)
        .disable_signals()
        .listen(socket)?
        .run())
}

/// A socket that listens. Its connections inherit the size of its buffer.
fn bound_to(address: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(address)
        .map_err(|error| io::Error::new(error.kind(), format!("cannot listen on {address}: {error}")))?;
    rustix::net::sockopt::set_socket_recv_buffer_size(&listener, UNREAD)?;
    rustix::net::sockopt::set_socket_send_buffer_size(&listener, UNSENT)?;
    rustix::net::sockopt::set_tcp_user_timeout(&listener, UNREAD_FOR)?;
    rustix::net::listen(&listener, BACKLOG)?;
    Ok(listener)
}

/// What tells the process to stop.
struct StopSignals {
    interrupt: Signal,
    terminate: Signal,
}

impl StopSignals {
    /// From now on neither ends the process by itself.
    fn listen() -> io::Result<Self> {
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// Waits until one of them comes.
    async fn come(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
