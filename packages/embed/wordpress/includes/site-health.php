<?php
/**
 * What Site Health says of us: whether the files are whole, and how to look at a page.
 *
 * @package NpqWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds our test. It looks at this website's own disk and settings, and asks no server.
 *
 * @param array<string, array<string, mixed>> $tests The tests of Site Health.
 * @return array<string, array<string, mixed>>
 */
function npq_widgets_site_status( $tests ) {
	$tests['direct']['npq_widgets'] = array(
		'label' => __( 'NPQ widgets', 'npq-widgets' ),
		'test'  => 'npq_widgets_health',
	);
	return $tests;
}
add_filter( 'site_status_tests', 'npq_widgets_site_status' );

/**
 * What is wrong, one sentence each; empty when all is well.
 *
 * @return array<int, string>
 */
function npq_widgets_faults() {
	$faults = array();
	$folder = dirname( NPQ_WIDGETS_FILE ) . '/npq/v1/';
	$base   = npq_widgets_settings()['base'];
	if ( '' === $base && ( ! is_readable( $folder . 'npq.js' ) || ! glob( $folder . 'modules/*.js' ) ) ) {
		$faults[] = __( 'Files of the plug-in are missing: install it again from its zip.', 'npq-widgets' );
	}
	if ( 0 === strpos( $base, 'http://' ) && is_ssl() ) {
		$faults[] = __( 'This website is secure (https) and the folder of the files is not (http), so browsers refuse them. Empty the setting.', 'npq-widgets' );
	}
	$hosts = array( wp_parse_url( home_url(), PHP_URL_HOST ), '' );
	if ( '' !== $base && ! in_array( (string) wp_parse_url( $base, PHP_URL_HOST ), $hosts, true ) ) {
		/* translators: %s: a host, such as files.example. */
		$faults[] = sprintf( __( 'The code comes from %s, and not from this website. Whoever runs that can change what your pages show.', 'npq-widgets' ), (string) wp_parse_url( $base, PHP_URL_HOST ) );
	}
	return $faults;
}

/**
 * The test.
 *
 * @return array<string, mixed>
 */
function npq_widgets_health() {
	$faults = npq_widgets_faults();
	$look   = __( 'To check one page, add #npq-check to the end of its address: a panel for staff says what is wrong there and how to put it right.', 'npq-widgets' );
	$body   = '';
	foreach ( array_merge( $faults, array( $look ) ) as $sentence ) {
		$body .= '<p>' . esc_html( $sentence ) . '</p>';
	}
	return array(
		'label'       => $faults ? __( 'Your NPQ widgets need a look', 'npq-widgets' ) : __( 'Your NPQ widgets are whole', 'npq-widgets' ),
		'status'      => $faults ? 'recommended' : 'good',
		'badge'       => array(
			'label' => __( 'NPQ widgets', 'npq-widgets' ),
			'color' => 'blue',
		),
		'description' => $body,
		'actions'     => '',
		'test'        => 'npq_widgets',
	);
}
